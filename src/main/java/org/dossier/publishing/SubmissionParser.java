package org.dossier.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dossier.edition.Severity;
import org.dossier.http.body.BodySchemas;
import org.dossier.http.body.Faults;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.ContentRules;
import org.dossier.revision.ContentRulesBySubject;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Parses the body of a publishing request. It collects all errors, and leaves invalid values out of the result. */
@ApplicationScoped
class SubmissionParser {

    private static final List<String> SUBJECTS =
            Arrays.stream(Subject.values()).map(Vocabulary::word).toList();

    private final BodySchemas schemas;
    private final ContentRulesBySubject rules;
    private final ObjectMapper mapper;

    SubmissionParser(BodySchemas schemas, ContentRulesBySubject rules, ObjectMapper mapper) {
        this.schemas = schemas;
        this.rules = rules;
        this.mapper = mapper.copy();
        this.mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }

    /** @param removed changes of the past that the body lacks; they come after its own */
    ParsedSubmission parse(JsonNode body, List<RemovedChange> removed, Faults faults) {
        if (body.path("changes").size() > Submission.MOST) {
            faults.add("/changes", "An edition has at most " + Submission.MOST + " changes.");
            return new ParsedSubmission(bind(null, Submission.class), List.of());
        }
        if (removed.isEmpty() || !body.path("changes").isEmpty()) {
            schemas.check(withoutContents(body), "Submission", faults);
        } else {
            schemas.check(body.path("note"), "LocalisedText", faults.in("/note")); // nothing else is left of it
        }
        ObjectNode envelope = body.isObject() ? body.deepCopy() : mapper.createObjectNode();
        JsonNode changes = envelope.path("changes");
        List<ParsedSubmission.Item> items = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            items.add(item(changes.get(i), faults.in("/changes/" + i)));
        }
        for (int i = 0; i < removed.size(); i++) {
            RemovedChange change = removed.get(i);
            items.add(new ParsedSubmission.Item(change.item(), null, null, change, faults.in("/removed/" + i)));
        }
        envelope.remove("changes");
        return new ParsedSubmission(bind(envelope, Submission.class), items);
    }

    /** Contents are validated separately, against the schema of their own kind. */
    private static JsonNode withoutContents(JsonNode body) {
        JsonNode rest = body.deepCopy();
        rest.path("changes").forEach(change -> {
            if (change instanceof ObjectNode object) {
                object.remove("put");
            }
        });
        return rest;
    }

    private ParsedSubmission.Item item(@Nullable JsonNode change, Faults faults) {
        Submission.Item item = bind(change, Submission.Item.class);
        checkParts(item, faults);
        JsonNode put = item.put();
        if (put == null || !put.isObject()) {
            faults.addIf(put != null, "/put", "Expected an object.");
            return new ParsedSubmission.Item(item, null, null, null, faults);
        }
        Optional<ContentRules<?>> type =
                rules.named(put.path(ContentMapper.SUBJECT).asText());
        if (type.isEmpty()) {
            faults.add(
                    "/put/" + ContentMapper.SUBJECT,
                    "'subject' is missing or unknown; it names the kind of content.",
                    SUBJECTS);
            return new ParsedSubmission.Item(item, null, null, null, faults);
        }
        return new ParsedSubmission.Item(item, type.get(), content(type.get(), put, faults.in("/put")), null, faults);
    }

    private <C extends Content> C content(ContentRules<C> rules, JsonNode put, Faults faults) {
        schemas.check(put, rules.content().getSimpleName(), faults);
        C content = bind(put, rules.content());
        rules.check(content, faults);
        return content;
    }

    /** Each kind of change needs other properties. */
    private static void checkParts(Submission.Item item, Faults faults) {
        Change kind = item.kind();
        if (kind == null) {
            return;
        }
        checkPart(kind == Change.RETRACTION, item.retract(), "/retract", kind, faults);
        checkPart(kind == Change.REMOVAL, item.remove(), "/remove", kind, faults);
        checkPart(kind == Change.CORRECTION, item.error(), "/error", kind, faults);
        boolean ends = kind == Change.RETRACTION || kind == Change.REMOVAL;
        checkPart(!ends, item.put(), "/put", kind, faults);
        faults.addIf(
                !ends && item.replacedBy() != null, "/replacedBy", "Only a retraction or removal takes 'replacedBy'.");
        faults.addIf(
                (kind == Change.EDITORIAL || kind == Change.REVIEW) && item.severity() == Severity.SUBSTANTIVE,
                "/severity",
                "A change of the kind '" + Vocabulary.word(kind) + "' is 'minor': it changes no meaning.");
    }

    private static void checkPart(boolean needed, @Nullable Object part, String pointer, Change kind, Faults faults) {
        String word = Vocabulary.word(kind);
        faults.addIf(needed && part == null, pointer, "A change of the kind '" + word + "' needs this.");
        faults.addIf(!needed && part != null, pointer, "A change of the kind '" + word + "' does not take this.");
    }

    /** Binds a part of the body, without values of the wrong type. */
    private <T> T bind(@Nullable JsonNode part, Class<T> type) {
        ObjectNode readable = part != null && part.isObject() ? part.deepCopy() : mapper.createObjectNode();
        removeHoles(readable);
        while (true) {
            try {
                return mapper.treeToValue(readable, type);
            } catch (JsonMappingException unreadable) {
                remove(readable, unreadable.getPath());
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Removes lists that contain null: the schema rejects them, and the records do not accept them. */
    private static void removeHoles(JsonNode part) {
        if (part instanceof ObjectNode object) {
            object.removeIf(value -> value.isArray() && Iterables.any(value, JsonNode::isNull));
        }
        part.forEach(SubmissionParser::removeHoles);
    }

    /** Removes the whole list of an invalid item, so that the other items keep their positions. */
    private static void remove(ObjectNode from, List<JsonMappingException.Reference> path) {
        JsonNode parent = from;
        ObjectNode object = from;
        String property = path.get(0).getFieldName();
        for (JsonMappingException.Reference step : path) {
            if (parent instanceof ObjectNode here) {
                object = here;
                property = step.getFieldName();
                parent = here.path(property);
            } else if (parent instanceof ArrayNode list) {
                parent = list.path(step.getIndex());
            }
        }
        object.remove(property);
    }
}
