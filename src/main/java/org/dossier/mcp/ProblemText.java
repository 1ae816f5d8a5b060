package org.dossier.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in words what is wrong with a call, what is allowed, and how to go on: a problem for a reader of texts. */
final class ProblemText {

    private ProblemText() {}

    /** @param problem as problem+json has it */
    static String of(JsonNode problem) {
        List<String> sentences = new ArrayList<>();
        sentences.add(problem.path("detail").asText());
        add(sentences, problem, "allowed", "Allowed: %s.");
        add(sentences, problem, "expected", "Expected: %s.");
        add(sentences, problem, "reason", "Reason: %s");
        add(sentences, problem, "replacedBy", "Cite this instead: %s.");
        add(sentences, problem, "edition", "See %s.");
        sentences.add(advice(problem));
        sentences.add("(" + problem.path("code").asText() + ")");
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static void add(List<String> sentences, JsonNode problem, String member, String sentence) {
        JsonNode value = problem.path(member);
        if (value.isArray()) {
            sentences.add(sentence.formatted(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "))));
        } else if (value.isTextual()) {
            sentences.add(sentence.formatted(value.asText()));
        }
    }

    private static String advice(JsonNode problem) {
        if (problem.has("retryAfter")) {
            return "Call again in " + problem.get("retryAfter").asLong() + " s.";
        }
        return switch (problem.path("code").asText()) {
            case "unknown-resource" -> adviceOn(problem.path("resource").asText());
            case "invalid-parameter" -> "Call again with a value that is allowed.";
            case "invalid-cursor" -> "Call again without 'cursor', or with 'next' of the result before.";
            case "retracted", "removed" -> "Do not print it.";
            default -> "";
        };
    }

    private static String adviceOn(String resource) {
        return switch (resource) {
            case "metric" -> "Call compare_estimates without 'metric' to see which there are.";
            case "presence" -> "That no claim is held is no finding: do not say that the organisation is not there.";
            default -> "Do not guess ids: call search to find them.";
        };
    }
}
