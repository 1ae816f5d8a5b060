"""Runs what the guides show, and compares what it prints: the commands of each `console` block, and each `python` and `js` block with the
`text` block after it. With --update it writes what they print into the pages.

    python .ci/guides.py <address of the service> [--update]

Commands need a shell with curl and jq, `js` Node.js, and `python` what this interpreter has installed (pandas). The blocks of a page run in
one folder, in their order. Blocks in other languages are named at the end: BrowserIT runs that in HTML.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

PAGES = sorted(pathlib.Path("src/docs/guides").glob("*.md"))
BLOCK = re.compile(r"```(\w+)\n(.*?)```(?:\n\n```text\n(.*?)```)?", re.DOTALL)
COMMAND = re.compile(r"\$ ((?:.*[|\\]\n)*.*\n)((?:(?!\$ ).*\n)*)")
ADDRESS = "http://localhost:8080"
PROGRAMS = {"python": [sys.executable, "-"], "js": ["node", "--input-type=module", "-"]}

service, update = sys.argv[1], "--update" in sys.argv
faults, counts, passed_over = [], {}, []


def printed(page, folder, language, program):
    """What a program prints, with errors."""
    counts[language] = counts.get(language, 0) + 1
    run = subprocess.run(
        PROGRAMS.get(language, ["bash", "-e", "-o", "pipefail"]),
        input=program.replace(ADDRESS, service),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
    )
    if run.returncode:
        faults.append(f"{page}: ended with {run.returncode}:\n{program}\n{run.stdout}")
    return run.stdout.replace(service, ADDRESS)


def shown(page, expected, actual):
    """What the page is to show."""
    if expected != actual and not update:
        faults.append(f"{page}: shows\n{expected}\nbut gets\n{actual}")
    return actual if update else expected


def commands(page, folder, block):
    for command, expected in COMMAND.findall(block):
        yield f"$ {command}" + shown(page, expected, printed(page, folder, "console", command))


for page in PAGES:
    text = page.read_text()
    with tempfile.TemporaryDirectory() as folder:

        def run(found):
            language, block, output = found.groups()
            if language == "console":
                text_of_block = "".join(commands(page, folder, block))
                return found.group().replace(block, text_of_block)
            if language in PROGRAMS:
                if output is None:
                    faults.append(f"{page}: a program without a text block of what it prints")
                    return found.group()
                actual = shown(page, output, printed(page, folder, language, block))
                return f"```{language}\n{block}```\n\n```text\n{actual}```"
            if language != "text":
                passed_over.append(f"{page.name} ({language})")
            return found.group()

        written = BLOCK.sub(run, text)
    if update and written != text:
        page.write_text(written)

print(f"guides: {counts} ran; not run here: {', '.join(passed_over)}")
if faults or set(counts) != {"console", "python", "js"}:
    sys.exit("\n\n".join(faults) or "a language was not run at all")
