"""Looks of mail programs around a message body (HTML)."""


def gmail(owner, subject, *msgs):
    """Print view; msgs: (sender html, when, to, body)."""
    n = len(msgs)
    s = f"""<div style="font:13px Liberation Sans"><table width=100%><tr><td style="font:22px Roboto;color:#777">Gmail<td align=right><b>{owner}</b></table>
<hr><b style="font-size:16px">{subject}</b><br><span style="font-size:11px">{n} message{'s' if n > 1 else ''}</span>"""
    for f, when, to, body in msgs:
        s += f'<hr><table width=100%><tr><td><b>{f.split(" &lt;")[0]}</b> {("&lt;" + f.split(" &lt;")[1]) if " &lt;" in f else ""}<td align=right>{when}</table><div style="font-size:12px">{to}</div><div style="margin:14px 0 18px 6px">{body}</div>'
    return s + "</div>"


def apple(rows, body):
    r = "".join(f'<tr><td style="text-align:right;color:#888;font-weight:bold;padding:1px 8px 1px 0;white-space:nowrap;vertical-align:top">{k}:<td>{v}' for k, v in rows)
    return f'<table style="font:11px Inter">{r}</table><hr style="border:0;border-top:1px solid #bbb;margin:10px 0 14px"><div style="font:12.5px/1.5 Inter">{body}</div>'


def outlook(name, rows, body):
    r = "".join(f"<tr><td style='width:1.3in;vertical-align:top'><b>{k}:</b><td>{v}" for k, v in rows)
    return f'<div style="font:11pt Carlito"><b style="font-size:13pt">{name}</b><div style="border-top:3px solid #000;margin:2px 0 6px"></div><table style="width:100%">{r}</table><div style="margin-top:18px">{body}</div></div>'


def yahoo(subject, fr, to, when, body):
    return f"""<div style="font:13px Open Sans"><div style="font-size:20px;border-bottom:1px solid #999;padding-bottom:8px">{subject}</div>
<p style="font-size:11.5px;color:#333">From: {fr}<br>To: {to}<br>Date: {when}</p>{body}</div>"""


def webmail_screen(app, color, folders, subject, sender, to, when, body, width=1280, clock=""):
    """Screen of a webmail client: bar, folders, reading pane."""
    fl = "".join(f'<div style="padding:6px 14px;{"background:#dde7f5;font-weight:600" if i == 0 else ""}">{f}</div>' for i, f in enumerate(folders))
    ini = "".join(w[0] for w in sender.split()[:2])
    task = f'<div style="background:#1d2430;color:#eee;font:12px Open Sans;text-align:right;padding:6px 16px">{clock}</div>' if clock else ""
    return f"""<div style="width:{width}px;font:14px Open Sans;background:#f4f5f7"><div style="background:{color};color:#fff;padding:12px 18px;font-size:17px">{app}<span style="background:#ffffff33;padding:4px 180px 4px 12px;margin-left:60px;font-size:13px;border-radius:4px">Search mail</span></div>
<div style="display:flex"><div style="width:190px;padding-top:12px">{fl}</div><div style="flex:1;background:#fff;padding:22px 30px;min-height:520px"><div style="font-size:21px;margin-bottom:14px">{subject}</div>
<div style="display:flex;gap:12px;align-items:center"><div style="width:40px;height:40px;border-radius:50%;background:{color};color:#fff;text-align:center;line-height:40px">{ini}</div><div style="flex:1"><b>{sender}</b><br><span style="color:#666;font-size:12.5px">To: {to}</span></div><div style="color:#666;font-size:12.5px">{when}</div></div><div style="margin:20px 0 0 52px;line-height:1.5">{body}</div></div></div>{task}</div>"""


def phone(time, sender, to, when, subject, body, dark=False, w=402):
    bg, fg, gr = ("#000", "#f2f2f2", "#8a8a8e") if dark else ("#fff", "#111", "#8a8a8e")
    ini = "".join(x[0] for x in sender.split()[:2])
    return f"""<div style="width:{w}px;background:{bg};color:{fg};font:15px/1.4 Inter;min-height:800px;padding-bottom:24px"><div style="display:flex;justify-content:space-between;padding:12px 26px 6px;font-weight:600;font-size:14px"><span>{time}</span><span style="font-size:11px">5G &nbsp;78%</span></div>
<div style="display:flex;justify-content:space-between;color:#2f7cf6;padding:8px 16px"><span>&lsaquo; Inbox</span><span>&and; &nbsp; &or;</span></div>
<div style="display:flex;gap:10px;padding:8px 16px;border-bottom:.5px solid {gr}55"><div style="width:38px;height:38px;border-radius:50%;background:#9aa3b5;color:#fff;text-align:center;line-height:38px">{ini}</div><div style="flex:1"><b>{sender}</b><div style="color:{gr};font-size:13px">To: {to}</div></div><span style="color:{gr};font-size:13px">{when}</span></div>
<div style="padding:12px 16px"><div style="font-size:20px;font-weight:700;margin-bottom:12px;line-height:1.25">{subject}</div>{body}</div></div>"""


def quote(head, body, style="line"):
    """Quoted older message."""
    if style == "gmail":
        return f'<div style="margin-top:14px;color:#500050">{head}<blockquote style="margin:6px 0 0 8px;border-left:1px solid #ccc;padding-left:10px">{body}</blockquote></div>'
    if style == "outlook":
        return f'<div style="border-top:1px solid #b5c4df;padding-top:6px;margin-top:18px">{head}</div><br>{body}'
    if style == "apple":
        return f'<div style="margin-top:14px">{head}</div><blockquote style="border-left:2px solid #5856d6;color:#5856d6;margin:8px 0 0 2px;padding-left:10px">{body}</blockquote>'
    return f'<div style="margin-top:16px;border-top:1px dashed #aaa;padding-top:8px">{head}<br><br>{body}</div>'


def site(name, nav, body, color="#123", user="", font="Roboto", foot=""):
    return f"""<div style="font:13px {font};color:#222"><div style="background:{color};color:#fff;padding:12px 18px;display:flex;justify-content:space-between"><b>{name}</b><span style="font-size:12px">{' &nbsp;|&nbsp; '.join(nav)}{' &nbsp;&nbsp; ' + user if user else ''}</span></div><div style="padding:18px">{body}</div><div style="border-top:1px solid #ccc;color:#777;font-size:10.5px;padding:10px 18px">{foot}</div></div>"""
