package org.dossier.page.data;

import java.util.List;

/** What an organisation is said to be. */
public record PageProfile(
        String id,
        String name,
        List<PageFact> names,
        List<PageFact> nameOrigins,
        List<PageFact> origins,
        List<PageFact> activities,
        List<PageFact> structure,
        List<PageFact> bases,
        List<PageFact> size,
        List<PageFact> status) {

    public PageProfile {
        names = List.copyOf(names);
        nameOrigins = List.copyOf(nameOrigins);
        origins = List.copyOf(origins);
        activities = List.copyOf(activities);
        structure = List.copyOf(structure);
        bases = List.copyOf(bases);
        size = List.copyOf(size);
        status = List.copyOf(status);
    }
}
