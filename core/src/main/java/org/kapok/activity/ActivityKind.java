package org.kapok.activity;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What an activity is (活动类别), as participations name it in {@code kind}. An open vocabulary: the
 * known kinds are those of the two cities' programmes, and a host's own code is as good.
 *
 * <p>Example: {@code ActivityKind.LECTURE}, {@code ActivityKind.of("teaTasting")}.
 *
 * @param value the code
 */
public record ActivityKind(String value) implements Comparable<ActivityKind> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "studySession",
          "学习教育",
          "education session",
          "trainingClass",
          "培训班",
          "training class",
          "lecture",
          "讲座",
          "lecture",
          "course",
          "课程",
          "course",
          "fieldVisit",
          "现场参观",
          "field visit",
          "liveStream",
          "直播",
          "live stream",
          "scienceClass",
          "科普课堂",
          "science class",
          "conference",
          "交流大会",
          "conference",
          "assistanceTrip",
          "帮扶行",
          "assistance trip",
          "volunteerFair",
          "志愿集市",
          "volunteer fair",
          "culturalEvent",
          "文体活动",
          "cultural event",
          "theoryTalk",
          "理论宣讲",
          "theory talk",
          "lawTalk",
          "普法宣传",
          "law popularisation",
          "disputeScreening",
          "矛盾隐患排查",
          "dispute screening");

  /** Education session (学习教育). */
  public static final ActivityKind STUDY_SESSION = new ActivityKind("studySession");

  /** Training class (培训班). */
  public static final ActivityKind TRAINING_CLASS = new ActivityKind("trainingClass");

  /** Lecture (讲座). */
  public static final ActivityKind LECTURE = new ActivityKind("lecture");

  /** Course (课程). */
  public static final ActivityKind COURSE = new ActivityKind("course");

  /** Field visit (现场参观). */
  public static final ActivityKind FIELD_VISIT = new ActivityKind("fieldVisit");

  /** Live stream (直播). */
  public static final ActivityKind LIVE_STREAM = new ActivityKind("liveStream");

  /** Science class (科普课堂). */
  public static final ActivityKind SCIENCE_CLASS = new ActivityKind("scienceClass");

  /** Conference (交流大会). */
  public static final ActivityKind CONFERENCE = new ActivityKind("conference");

  /** Assistance trip (帮扶行). */
  public static final ActivityKind ASSISTANCE_TRIP = new ActivityKind("assistanceTrip");

  /** Volunteer fair (志愿集市). */
  public static final ActivityKind VOLUNTEER_FAIR = new ActivityKind("volunteerFair");

  /** Cultural event (文体活动). */
  public static final ActivityKind CULTURAL_EVENT = new ActivityKind("culturalEvent");

  /** Theory talk (理论宣讲). */
  public static final ActivityKind THEORY_TALK = new ActivityKind("theoryTalk");

  /** Law popularisation (普法宣传). */
  public static final ActivityKind LAW_TALK = new ActivityKind("lawTalk");

  /** Dispute screening (矛盾隐患排查). */
  public static final ActivityKind DISPUTE_SCREENING = new ActivityKind("disputeScreening");

  /** Refuses what {@link #of(String)} refuses. */
  public ActivityKind {
    Labels.requireCode("ActivityKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static ActivityKind of(String value) {
    return new ActivityKind(value);
  }

  /** The label of a known kind; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(ActivityKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
