"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import json, os, sys
from pathlib import Path
os.environ["SOURCE_DATE_EPOCH"] = "1704067200"
import kit
import us_safety, us_cards, uk, au, dach, hr_credits, it_vendor, firstaid, records, misc, others, others2  # noqa: F401

if __name__ == "__main__":
    root = Path(sys.argv[1])
    (root / "papers").mkdir(parents=True, exist_ok=True)
    with open(root / "truth.jsonl", "w", encoding="utf-8") as f:
        for row in kit.truth_lines():
            f.write(json.dumps(row, ensure_ascii=False) + "\n")
    kit.write(str(root / "papers"), None)
    print(len(kit.PAPERS), "papers")
