#!/usr/bin/env python3
"""Keeps a folder in step with the latest version of every article.

Needs confluent-kafka (pip install confluent-kafka, or the package python3-confluent-kafka).

    examples/consume.py localhost:9092 ./articles            # goes on until stopped
    examples/consume.py localhost:9092 ./articles --once     # stops at the end of the topic
"""
import json
import pathlib
import sys

from confluent_kafka import Consumer, KafkaError

TOPIC = "newsroom.article.latest.v1"


def headers(message):
    return {name: (value or b"").decode() for name, value in message.headers() or []}


class Shelf:
    """One file per article, one small file with all versions. Put your database here."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.index = self.folder / "versions.json"
        self.versions = json.loads(self.index.read_text()) if self.index.exists() else {}

    def path(self, uri):
        return self.folder / (uri.rsplit(":", 1)[-1] + ".json")

    def put(self, uri, version, document):
        self.path(uri).write_bytes(document)
        self.remember(uri, version)

    def take_down(self, uri, version):
        self.path(uri).unlink(missing_ok=True)
        self.remember(uri, version)

    def remember(self, uri, version):
        self.versions[uri] = version
        self.index.write_text(json.dumps(self.versions, indent=1, sort_keys=True))


def take(shelf, message):
    uri, head = message.key().decode(), headers(message)
    version = int(head["article-version"])
    if version <= shelf.versions.get(uri, 0):
        return  # seen before, or overtaken
    if head["change-kind"] == "kill":
        shelf.take_down(uri, version)  # before any filter: a kill has nothing to be filtered by
    elif head.get("article-language", "und").startswith("en"):  # an example: English alone
        shelf.put(uri, version, message.value())


def main(kafka, folder, once):
    consumer = Consumer({
        "bootstrap.servers": kafka,
        "group.id": "example-" + pathlib.Path(folder).name,
        "auto.offset.reset": "earliest",
        "isolation.level": "read_committed",
        "enable.auto.commit": False,
        "enable.partition.eof": True,
    })
    ended = set()

    # a partition is at its end again only after it was given to us again
    def given(_, partitions):
        ended.difference_update((one.topic, one.partition) for one in partitions)

    consumer.subscribe([TOPIC], on_assign=given)
    shelf = Shelf(folder)
    try:
        while not (once and ended and len(ended) == len(consumer.assignment())):
            message = consumer.poll(1)
            if message is None:
                continue
            if message.error() and message.error().code() == KafkaError._PARTITION_EOF:
                ended.add((message.topic(), message.partition()))
            elif message.error():
                raise SystemExit(str(message.error()))
            else:
                take(shelf, message)
                consumer.commit(message, asynchronous=False)  # after the work
    finally:
        consumer.close()
    print(len(list(shelf.folder.glob("*.json"))) - shelf.index.exists(), "articles")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2], "--once" in sys.argv)
