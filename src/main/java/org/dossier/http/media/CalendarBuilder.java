package org.dossier.http.media;

import java.net.URI;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attach;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dossier.text.Language;

/**
 * Builds calendars and their events.
 *
 * @param address the public URL of the service
 */
record CalendarBuilder(URI address, Language language) {

    private static final String PRODUCT = "-//Dossier//Timeline//EN";

    Calendar calendar(String name) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(inLanguage(new Name(name)));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        return calendar;
    }

    VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@" + address.getHost()));
        event.add(new DtStamp(entry.revisedAt()));
        event.add(new LastModified(entry.revisedAt()));
        event.add(new Sequence(entry.revision() - 1));
        event.add(new DtStart<>(entry.first()));
        event.add(new DtEnd<>(entry.last().plusDays(1)));
        event.add(inLanguage(new Summary(entry.title())));
        event.add(inLanguage(new Description(entry.description())));
        event.add(new Url(address.resolve(entry.path())));
        event.add(new Categories(entry.category()));
        event.add(ImmutableClazz.PUBLIC);
        event.add(ImmutableTransp.TRANSPARENT);
        entry.attachments().forEach(attachment -> event.add(new Attach(URI.create(attachment))));
        entry.extensions().forEach((name, value) -> event.add(new XProperty(name, value)));
        return event;
    }

    private Property inLanguage(Property text) {
        return text.add(new net.fortuna.ical4j.model.parameter.Language(language.tag()));
    }
}
