"""Reads the catalogue of the service at an address as a data portal does, and measures it by the shapes beside this file."""

import sys
import urllib.request
from pathlib import Path

import pyshacl
import rdflib

service = sys.argv[1]
with urllib.request.urlopen(service + "/v1/catalogue") as answer:
    served = answer.read()


def refuse_to_connect(event, arguments):
    if event == "socket.connect":
        raise ConnectionError(f"the catalogue cannot be read without fetching something from {arguments[1]}")


# Its context is inside, so nothing is fetched from here on.
sys.addaudithook(refuse_to_connect)
catalogue = rdflib.Graph().parse(data=served, format="json-ld")
shapes = rdflib.Graph().parse(Path(__file__).with_suffix(".ttl"))
conforms, _, report = pyshacl.validate(catalogue, shacl_graph=shapes)
if not conforms:
    sys.exit(report)
print(f"the catalogue: {len(catalogue)} statements as they should be")
