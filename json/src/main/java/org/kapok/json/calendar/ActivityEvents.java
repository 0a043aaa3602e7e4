package org.kapok.json.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kapok.activity.Activity;
import org.kapok.activity.Course;
import org.kapok.activity.Session;
import org.kapok.id.ActivityId;
import org.kapok.id.VenueId;
import org.kapok.text.LocalizedText;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.Venue;

/** The events of sessions and courses. */
final class ActivityEvents {
  private final CalendarDraft draft;
  private final String language;
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<VenueId, Venue> venues = new HashMap<>();

  ActivityEvents(CalendarExport export, Collection<Activity> activities, Collection<Venue> venues) {
    draft = new CalendarDraft(export);
    language = export.language();
    activities.forEach(each -> this.activities.putIfAbsent(each.id(), each));
    venues.forEach(each -> this.venues.putIfAbsent(each.id(), each));
  }

  void add(Session session) {
    String kind = label(session.kind().label(), session.kind().value());
    List<Property> details = details(session.activity(), kind, session.venue());
    details.add(Property.of("STATUS", session.cancelled() ? "CANCELLED" : "CONFIRMED"));
    int sequence = (int) Math.min(session.revision(), Integer.MAX_VALUE);
    details.add(Property.of("SEQUENCE", new CalendarValue.Whole(sequence)));
    draft.once("session/" + session.id(), new Opening(session.start(), session.end()), details);
  }

  void add(Course course) {
    String speciality = label(course.speciality().label(), course.speciality().value());
    List<Property> details = details(course.activity(), speciality, Optional.of(course.venue()));
    Repetition meetings =
        Repetition.of(
            course.timetable().hours(),
            course.timetable().zone(),
            course.timetable().weekdays(),
            new TreeSet<>(course.timetable().dates()));
    if (!meetings.regular().isEmpty()) {
      draft.weekly("course/" + course.id(), meetings, details);
    }
    for (LocalDate day : meetings.single()) {
      draft.once("meeting/" + day + "/" + course.id(), meetings.opening(day), details);
    }
  }

  private String label(Optional<LocalizedText> label, String code) {
    return label.map(each -> each.in(language)).orElse(code);
  }

  private List<Property> details(ActivityId activity, String kind, Optional<VenueId> venue) {
    List<Property> details = new ArrayList<>();
    String name =
        Optional.ofNullable(activities.get(activity))
            .map(each -> each.name().in(language))
            .orElse(kind);
    details.add(Property.of("SUMMARY", name));
    details.add(Property.of("CATEGORIES", kind));
    venue.map(venues::get).ifPresent(each -> details.addAll(Place.of(each, language)));
    return details;
  }

  CalendarDocument document() {
    return draft.document();
  }
}
