package org.kapok.activity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.Extensions;
import org.kapok.venue.OpeningHours.Opening;

/**
 * One run of a course in a term (教学班, J4): a speciality that is taught at a teaching point, week by
 * week, to as many as there are places for.
 *
 * <p>Example: {@code course.sessions(choir)} are its meetings of the whole term.
 */
@Value.Immutable
public sealed interface Course permits ImmutableCourse {

  /** Unique in the register. */
  CourseId id();

  /** The activity of which this is one run. */
  ActivityId activity();

  /** What is taught (专业). */
  Speciality speciality();

  /** The teaching point (教学点). */
  VenueId venue();

  /** Who teaches; they need no place. */
  Set<MemberId> teachers();

  /** The term and when in it. */
  Timetable timetable();

  /** The places and who wants one. */
  SignUpList signUps();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * Its sessions, in their order. Their ids are made of the course's and the date, so that they are
   * the same each time; a date that is no longer one leaves a session behind, to be cancelled.
   *
   * @param activity that of the course
   * @throws IllegalArgumentException if it is another activity
   */
  default List<Session> sessions(Activity activity) {
    if (!activity.id().equals(activity())) {
      throw new InvalidValueException(
          "course {0} is of activity {1}, was given {2}", id(), activity(), activity.id());
    }
    return timetable().dates().stream()
        .map(
            date -> {
              Opening meeting = timetable().meeting(date);
              return activity
                  .session(
                      SessionId.derivedFrom(id().value(), date.toString()),
                      meeting.start(),
                      Duration.between(meeting.start(), meeting.end()))
                  .course(id())
                  .venue(venue())
                  .build();
            })
        .toList();
  }

  /** Starts a course. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a course; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCourse.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
