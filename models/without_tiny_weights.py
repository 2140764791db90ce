#!/usr/bin/env python3
"""Sets the weights of an rten model that are too small to count (below 1e-20) to zero, in place.

    pip install rten-convert numpy
    models/without_tiny_weights.py models/*.rten && (cd models && sha256sum *.rten *.txt > SHA256SUMS)

Training left weights in channels that nothing uses at 1e-38 and less. Numbers so small take a processor a hundred times as long, and
add nothing to a sum: the finder spends half of its time on them.
"""
import struct
import sys

import numpy
from rten_convert import schema_generated as schema

LEAST = 1e-20

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        model = bytearray(file.read())
    # Four letters, a version, where the graph stands, how long it is, where the weights stand.
    letters, _, start, length, weights = struct.unpack_from("<4sIQQQ", model)
    if letters != b"RTEN":
        sys.exit(f"{path}: no model of rten")
    graph = schema.Model.GetRootAs(bytes(model[start : start + length]), 0).Graph()
    changed = 0
    for node in (graph.Nodes(i) for i in range(graph.NodesLength())):
        if node.DataType() != schema.NodeKind.ConstantNode:
            continue
        constant = schema.ConstantNode()
        constant.Init(node.Data().Bytes, node.Data().Pos)
        if constant.Dtype() != schema.ConstantDataType.Float32 or constant.DataOffset() is None:
            continue
        count = int(numpy.prod([constant.Shape(i) for i in range(constant.ShapeLength())], dtype=int))
        numbers = numpy.frombuffer(model, dtype="<f4", count=count, offset=weights + constant.DataOffset())
        tiny = (numbers != 0) & (abs(numbers) < LEAST)
        numbers[tiny] = 0
        changed += int(tiny.sum())
    with open(path, "wb") as file:
        file.write(model)
    print(f"{path}: {changed} weights are zero now")
