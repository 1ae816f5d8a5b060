package org.dossier.presence;

import jakarta.enterprise.context.ApplicationScoped;
import org.dossier.http.media.MapFeature;
import org.dossier.http.media.MapNotes;
import org.dossier.http.media.MapView;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/**
 * The countries on a map, one feature each: the outlines of several claims would lie upon each other, and hide all but one of
 * those that disagree.
 */
@ApplicationScoped
class PresenceMap implements MapView<Presence> {

    private final OutlineReader outlines;

    PresenceMap(OutlineReader outlines) {
        this.outlines = outlines;
    }

    @Override
    public Class<Presence> item() {
        return Presence.class;
    }

    @Override
    public MapFeature feature(Presence presence, Language language) {
        String country = presence.country().code();
        return new MapFeature(country, outlines.of(country), MapProperties.of(presence, language));
    }

    @Override
    public MapNotes notes(Language language) {
        return new MapNotes(
                Messages.get(PresenceMap.class, "mapAttribution", language),
                Messages.get(PresenceMap.class, "caveat", language));
    }
}
