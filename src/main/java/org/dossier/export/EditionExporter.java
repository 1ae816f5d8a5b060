package org.dossier.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import org.dossier.edition.WholeEdition;
import org.dossier.edition.WholeEditionRepository;
import org.dossier.http.stream.LineSeries;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes editions, each as a line. */
@Singleton
class EditionExporter implements LineSeries {

    private final WholeEditionRepository editions;
    private final ObjectMapper mapper;
    private final boolean showsEditors;

    EditionExporter(
            WholeEditionRepository editions,
            ObjectMapper mapper,
            @ConfigProperty(name = "dossier.editions.show-editors", defaultValue = "false") boolean showsEditors) {
        this.editions = editions;
        this.mapper = mapper;
        this.showsEditors = showsEditors;
    }

    boolean showsEditors() {
        return showsEditors;
    }

    /** @throws IllegalStateException if an edition after the last one has removed something from those before it */
    @Override
    @Transactional
    public byte[] read(int number, int last) {
        WholeEdition edition = editions.read(number);
        if (editions.isChangedAfter(last)) {
            throw new IllegalStateException("an edition after " + last + " has removed a fact from those before it");
        }
        try {
            byte[] json = mapper.writeValueAsBytes(ExportedEdition.of(edition, number == last, showsEditors));
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
