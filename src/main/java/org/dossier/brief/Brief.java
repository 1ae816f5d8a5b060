package org.dossier.brief;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a fact box about an organisation needs. */
@Schema(
        description =
                "What a fact box needs, composed from the facts by rules. A part for which the edition holds no fact is null, or"
                        + " empty. Newest means: about the latest time, by the first day that its date can mean, then the narrowest date, then"
                        + " the smallest id (of events the greatest).")
public record Brief(
        @Schema(description = "The organisation's id.", examples = "tren-de-aragua")
        String id,

        @Schema(description = "The name to show.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "Its other names; null if there are none.", nullable = true) @Nullable
        BriefNames names,

        @Schema(
                description =
                        "What it is: the newest claim that it comes from a country; without one, the newest statement on its origin, or"
                                + " else on its structure; null if there is none.",
                nullable = true)
        @Nullable
        BriefLine what,

        @Schema(description = "The people of whom somebody says that they lead it, the newest first; at most two.")
        List<BriefLeader> leaders,

        @Schema(
                description =
                        "How many members it has: the metric `membership_total` in people; null without an estimate.",
                nullable = true)
        @Nullable
        BriefMembership membership,

        @Schema(
                description = "What it makes in a year: the metric `annual_profit` in money; null without an estimate.",
                nullable = true)
        @Nullable
        BriefRange profit,

        @Schema(
                description =
                        "What is offered for information on the first of the leaders: the metric `reward_offered` in money; null"
                                + " without an offer.",
                nullable = true)
        @Nullable
        BriefRange reward,

        @Schema(
                description = "Where it is, or was, based: the newest statement; null if there is none.",
                nullable = true)
        @Nullable
        BriefLine base,

        @Schema(description = "The legal labels that state bodies have put on it.")
        BriefDesignations designations,

        @Schema(description = "The countries, by what is claimed.")
        BriefPresence presence,

        @Schema(description = "The newest three events, as `/timeline?order=desc` has them.")
        List<BriefEvent> events,

        @Schema(
                description =
                        "The newest correction of a fact that still stands: of several in one edition a substantive one, then by"
                                + " id; null if there is none.",
                nullable = true)
        @Nullable
        BriefCorrection correction,

        @Schema(description = "How many open disputes there are between facts.", examples = "31")
        int disputes,

        @Schema(description = "Links to the whole.") BriefLinks links) {

    public Brief {
        leaders = List.copyOf(leaders);
        events = List.copyOf(events);
    }
}
