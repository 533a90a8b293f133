package org.caseaudit.integration.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.caseaudit.application.calendar.CalendarWriter;
import org.caseaudit.application.mail.MailSettings;
import org.caseaudit.domain.calendar.CalendarEntry;

/** Whole days, at which nobody is shown as busy. Days need no time zone, so that none can be wrong. */
@Singleton
class Ical4jCalendar implements CalendarWriter {
    private final MailSettings settings;

    @Inject
    Ical4jCalendar(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] write(String name, List<CalendarEntry> entries, Instant made) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Case Audit//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> calendar.add(event(entry, made)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out); // a calendar without entries is one too
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes whatever is written", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(CalendarEntry entry, Instant made) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.key() + "@case-audit"));
        event.add(new DtStamp(made));
        event.add(new DtStart<>(entry.day()));
        event.add(new Summary(entry.title()));
        event.add(new Description(entry.words()));
        event.add(new Url(URI.create(settings.baseUrl() + entry.path())));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
