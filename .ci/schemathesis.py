"""What Schemathesis is told of this service: what its schemas cannot express, and how to read formats that are not JSON."""

import schemathesis

# Parameters with rules beyond their schema. A valid value may name what does not exist, or contradict another parameter.
NAMES = {
    "fields",  # properties of the response, other ones for each operation
    "cursor",  # made by the service
    "about", "claimant", "ids", "metric", "organisation", "person", "refs", "source",  # ids of what is published
    "category", "country", "jurisdiction",  # codes that the data has
    "q",  # at least one word
    "edition", "knownAt", "since",  # one or the other, of an edition that exists
    "from", "to",  # in this order
    "lastEventId", "Last-Event-ID",  # for the event stream only
    "format",  # not with what only JSON has
    "Idempotency-Key",  # of one request
}  # fmt: skip

# What an edition must hold beyond its schema: the rules of facts, and the limits of a body.
OF_EDITIONS = {"invalid-edition", "idempotency-key-reused", "malformed-body"}


@schemathesis.check
def refuses_only_what_a_schema_cannot_express(_, response, case):
    """Stands for positive_data_acceptance, which takes each 400 for a failure."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code not in (400, 422):
        return
    problem = response.json()
    named = {problem.get("parameter"), *problem.get("parameters", [])}
    assert problem["code"] in OF_EDITIONS or named & NAMES, f"valid by the contract, but refused: {problem['detail']}"


@schemathesis.hook
def map_query(_, query):
    """Made-up names would make nearly all requests invalid. The phases before and after fuzzing have them."""
    return {name: value for name, value in query.items() if name not in NAMES} if query else query


@schemathesis.deserializer("application/atom+xml", "text/calendar", "text/csv", "text/markdown")
def text(_, response):
    return response.text
