"""What an application does with the API, by a generated client: each step fails loudly."""

import json
import sys
from urllib.parse import parse_qs, urlparse

import httpx
from contract import AuthenticatedClient, Client
from contract.api.editions import list_editions, try_edition
from contract.api.figures import get_figure, list_figures
from contract.api.organisations import get_brief
from contract.api.problems import get_problem
from contract.api.search import search
from contract.api.statistics import get_statistics_of_metric
from contract.models import (
    DryRun,
    EditionNotice,
    FigurePage,
    KnownChange,
    KnownSeverity,
    Language,
    LocalisedText,
    Problem,
    Submission,
    SubmittedChange,
)
from contract.types import UNSET

address, token = sys.argv[1:]
organisation = "tren-de-aragua"


def all_figures(client):
    """All figures, page by page: the cursor stands in the address of the next page."""
    figures, cursor = [], UNSET
    while True:
        page = list_figures.sync(organisation, client=client, limit=20, cursor=cursor)
        assert isinstance(page, FigurePage)
        figures += page.items
        if page.links.next_ is None:
            return figures
        cursor = parse_qs(urlparse(page.links.next_).query)["cursor"][0]


class Later(httpx.HTTPTransport):
    """Serves a value that the contract did not know when the client was generated."""

    def handle_request(self, request):
        answer = super().handle_request(request)
        body = answer.read().replace(b'"qualifier":"about"', b'"qualifier":"nearly"')
        headers = [(name, value) for name, value in answer.headers.items() if name not in ("content-encoding", "content-length")]
        return httpx.Response(answer.status_code, headers=headers, content=body)


client = Client(base_url=address)
figures = all_figures(client)
assert len(figures) > 60 and len({figure.id for figure in figures}) == len(figures)
assert all(figure.attribution and figure.citations for figure in figures)

one = get_figure.sync_detailed(organisation, "members-risquez", client=client)
assert one.parsed.value == 5000

# What has not changed is not sent again, and costs nothing of the quota.
again = get_figure.sync_detailed(organisation, "members-risquez", client=client, if_none_match=one.headers["ETag"])
assert again.status_code == 304

missing = get_figure.sync_detailed(organisation, "members", client=client)
assert missing.status_code == 404 and isinstance(missing.parsed, Problem) and missing.parsed.code == "unknown-resource"
wrong = list_figures.sync_detailed(organisation, client=client, limit=500)
assert wrong.status_code == 400 and wrong.parsed.code == "invalid-parameter"

# What was retracted says so, and why.
retracted = get_figure.sync_detailed(organisation, "leader-prison-span", client=client)
assert retracted.status_code == 410 and retracted.parsed.code == "retracted"

metric = get_statistics_of_metric.sync(organisation, "membership_total", client=client)
estimates = [estimate for group in metric.groups for estimate in group.estimates]
assert len(estimates) >= 3 and all(estimate.figure.attribution for estimate in estimates)

assert search.sync(client=client, q="Tocoron").items

brief = get_brief.sync_detailed(organisation, client=client, lang=Language.ES)
assert brief.headers["Content-Language"] == "es" and brief.parsed.membership.print_

old = Client(base_url=address)
old.set_httpx_client(httpx.Client(base_url=address, transport=Later()))
later = all_figures(old)
assert len(later) == len(figures) and any(figure.qualifier == "nearly" for figure in later)

# The stream has the editions after `lastEventId` at once, and later ones as they are published.
with client.get_httpx_client().stream("GET", "/v1/editions", params={"format": "events", "lastEventId": 0}) as stream:
    data = next(line for line in stream.iter_lines() if line.startswith("data:"))
event = EditionNotice.from_dict(json.loads(data.removeprefix("data:")))
assert event.number == 1 and f"{organisation}/members-risquez@1" in event.changed

newest = list_editions.sync(client=client, limit=1).items[0].number
a_try = LocalisedText(en="A try.", es="Una prueba.")
run = try_edition.sync(
    client=AuthenticatedClient(base_url=address, token=token),
    body=Submission(
        based_on=newest,
        note=a_try,
        changes=[
            SubmittedChange(
                kind=KnownChange.RETRACTION,
                severity=KnownSeverity.SUBSTANTIVE,
                reason=a_try,
                retract=f"{organisation}/members-others",
            )
        ],
    ),
)
assert isinstance(run, DryRun) and run.changes[0].id == "members-others", run

# A client that has no request left learns after how many seconds it has one. The address that a trusted proxy names has a quota of
# its own; this one is nobody's.
greedy = Client(base_url=address, headers={"X-Forwarded-For": "192.0.2.2"})
answers = (get_problem.sync_detailed("too-many-requests", client=greedy) for _ in range(5000))
spent = next(answer for answer in answers if answer.status_code != 200)
assert spent.status_code == 429 and spent.parsed.code == "too-many-requests" and int(spent.headers["Retry-After"]) > 0

print("python: all steps passed")
