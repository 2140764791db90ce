"""python make.py OUT: writes the papers to OUT and truth.jsonl beside this file."""
import shutil, sys
from pathlib import Path
import base

here = Path(__file__).resolve().parent
base.OUT = Path(sys.argv[1] if len(sys.argv) > 1 else here / 'papers')
if base.OUT.exists():
    shutil.rmtree(base.OUT)
base.OUT.mkdir(parents=True)
base.TMP = here / 'tmp'
base.TMP.mkdir(exist_ok=True)
import importlib
for m in ('petitions', 'cards', 'pairs'):
    try:
        importlib.import_module(m).build()
    except ModuleNotFoundError as e:
        if e.name != m:
            raise
        print('no', m)
base.save(here / 'truth.jsonl')
shutil.rmtree(base.TMP, ignore_errors=True)
print(len(set(r['path'] for r in base.TRUTH)), 'papers', len(base.TRUTH), 'lines')
print('\n'.join(base.WARN))
