"""Writes the fine-tuned tagger as an ONNX file with fused layers and eight-bit weights.

The weights go back into the encoder's own graph, so that no exporter changes what is computed.
"""
import argparse
import pathlib
import tempfile

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--encoder", required=True, help="all-minilm-l6-v2.onnx")
parser.add_argument("--weights", required=True)
parser.add_argument("--out", type=pathlib.Path, required=True)
args = parser.parse_args()

model = onnx.load(args.encoder)
graph = model.graph
weights = {name: tensor.numpy() for name, tensor in torch.load(args.weights, map_location="cpu").items()}
tensors = {tensor.name: tensor for tensor in graph.initializer}
put = set()


def put_in(tensor, name, array):
    tensor.CopyFrom(numpy_helper.from_array(numpy.ascontiguousarray(array), tensor.name))
    put.add(name)


for name, tensor in tensors.items():
    if "encoder." + name in weights:
        put_in(tensor, "encoder." + name, weights["encoder." + name])
for node in graph.node:
    if node.op_type == "MatMul" and node.input[1] in tensors:
        name = "encoder." + node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"
        put_in(tensors[node.input[1]], name, weights[name].T)
left = set(weights) - put - {"out.weight", "out.bias"}
assert not left, left

graph.initializer.append(numpy_helper.from_array(numpy.ascontiguousarray(weights["out.weight"].T), "out.weight"))
graph.initializer.append(numpy_helper.from_array(weights["out.bias"], "out.bias"))
graph.node.append(helper.make_node("MatMul", [graph.output[0].name, "out.weight"], ["out.product"], name="out_MatMul"))
graph.node.append(helper.make_node("Add", ["out.product", "out.bias"], ["logits"], name="out_Add"))
del graph.output[:]
graph.output.append(helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["row", "piece", len(weights["out.bias"])]))

with tempfile.TemporaryDirectory() as folder:
    plain, fused = pathlib.Path(folder, "plain.onnx"), pathlib.Path(folder, "fused.onnx")
    onnx.save(model, plain)
    fusing = optimizer.optimize_model(str(plain), "bert", num_heads=12, hidden_size=384, optimization_options=FusionOptions("bert"), opt_level=0)
    fusing.save_model_to_file(str(fused))
    # without the default type the fused operators' tensors have none, and nothing is made smaller
    quantize_dynamic(fused, args.out, per_channel=True, weight_type=QuantType.QInt8,
                     extra_options={"DefaultTensorType": TensorProto.FLOAT})
print(args.out.stat().st_size, "bytes")
