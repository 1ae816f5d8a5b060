package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.edition.FactStatus.Status;
import org.dossier.http.language.Language;
import org.dossier.http.media.Presentation;
import org.dossier.http.parameter.Names;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/facts/status")
@Tag(name = "Editions")
public class FactStatusResource {

    private static final Pattern REVISION = Pattern.compile("([a-z0-9-]+/[a-z0-9-]+)@([1-9]\\d{0,8})");
    private static final String SUBSTANTIVE = Vocabulary.word(Severity.SUBSTANTIVE);
    private static final int MOST = 200;
    private static final String EXPECTED =
            "1 to " + MOST + " of organisation/fact@revision, sources/id@revision, claimants/id@revision or"
                    + " organisations/id@revision, all different and separated by commas";

    private final ChangeRepository changes;

    FactStatusResource(ChangeRepository changes) {
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "getFactStatus",
            summary = "Ask whether what was printed still stands",
            description =
                    "For each revision that you printed: whether it still stands, and if not, what became of it and why. Use it to check"
                            + " earlier stories at any time, with one call for up to 200 facts.")
    public RestResponse<FactStatuses> get(
            @QueryParam("refs")
                    @Parameter(
                            description =
                                    "The revisions, separated by commas: `organisation/fact@revision`, or `sources/…`, `claimants/…`,"
                                            + " `organisations/…`.",
                            required = true,
                            example = "tren-de-aragua/members-risquez@1",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    Names refs,
            @BeanParam Presentation presentation) {
        if (refs == null) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "The query parameter 'refs' is required.")
                    .with("parameter", "refs")
                    .with("expected", EXPECTED);
        }
        if (refs.names().size() > MOST) {
            throw ProblemException.malformed("refs", refs.names().size() + " of them", EXPECTED);
        }
        List<Asked> asked = refs.names().stream().map(Asked::parse).toList();
        Map<Ref, List<ChangeRepository.Line>> lines =
                changes.lines(asked.stream().map(Asked::thing).distinct().toList()).stream()
                        .collect(groupingBy(ChangeRepository.Line::ref));
        return presentation.reply(new FactStatuses(asked.stream()
                .map(one -> one.status(lines.getOrDefault(one.thing, List.of()), presentation.language()))
                .toList()));
    }

    /** One revision that is asked for. */
    private record Asked(String text, Ref thing, int revision) {

        static Asked parse(String text) {
            Matcher parts = REVISION.matcher(text);
            if (!parts.matches() || !Ref.of(parts.group(1)).isWhole()) {
                throw ProblemException.malformed("refs", text, EXPECTED);
            }
            return new Asked(text, Ref.of(parts.group(1)), Integer.parseInt(parts.group(2)));
        }

        /** @param lines all that was done to the thing, the earliest first */
        FactStatus status(List<ChangeRepository.Line> lines, Language language) {
            Optional<ChangeRepository.Line> made = first(lines, line -> isRevision(line.revision()));
            if (made.isEmpty()) {
                return new FactStatus(text, Status.UNKNOWN, null, null);
            }
            ChangeRepository.Line last = lines.get(lines.size() - 1);
            List<ChangeRepository.Line> later = lines.stream()
                    .filter(line -> line.edition() > made.get().edition())
                    .toList();
            if (later.isEmpty()) {
                return new FactStatus(text, Status.CURRENT, revision, null);
            }
            if (last.kind() == Change.REMOVAL) {
                return because(Status.REMOVED, last, null, language);
            }
            if (last.kind() == Change.RETRACTION) {
                return because(Status.RETRACTED, last, null, language);
            }
            return first(later, line -> line.kind() == Change.CORRECTION || line.kind() == Change.RETRACTION)
                    .map(correction -> because(Status.CORRECTED, correction, last.revision(), language))
                    .orElseGet(() -> because(
                            Status.SUPERSEDED,
                            first(later, line -> line.severity().equals(SUBSTANTIVE))
                                    .orElse(later.get(0)),
                            last.revision(),
                            language));
        }

        private boolean isRevision(@Nullable Integer number) {
            return number != null && number == revision;
        }

        private FactStatus because(
                Status status, ChangeRepository.Line line, @Nullable Integer current, Language language) {
            return new FactStatus(
                    text,
                    status,
                    current,
                    new FactStatus.Difference(
                            line.edition(),
                            line.publishedAt(),
                            line.kind(),
                            Vocabulary.constant(Severity.class, line.severity()),
                            line.reason() == null ? null : line.reason().in(language),
                            line.replacedBy(),
                            History.path(thing)));
        }

        private static Optional<ChangeRepository.Line> first(
                List<ChangeRepository.Line> lines, Predicate<ChangeRepository.Line> which) {
            return lines.stream().filter(which).findFirst();
        }
    }
}
