package org.kapok.activity;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * How people learn (七学): the seven modes of J1, as participations name them in {@code mode}. An
 * open vocabulary, as a city may add an eighth.
 *
 * <p>Example: {@code LearningMode.HOME_VISIT.label()} is 上门服务学 in Chinese.
 *
 * @param value the code
 */
public record LearningMode(String value) implements Comparable<LearningMode> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "branchStudy",
          "支部集体学",
          "branch together",
          "selfStudy",
          "个人自主学",
          "self-study",
          "venueStudy",
          "阵地引领学",
          "at venues",
          "homeVisit",
          "上门服务学",
          "home visit",
          "onlinePush",
          "线上推送学",
          "online push",
          "onSiteObservation",
          "现场观摩学",
          "on-site observation",
          "lectureTeam",
          "队伍宣讲学",
          "lecture team");

  /** Branch together (支部集体学). */
  public static final LearningMode BRANCH_STUDY = new LearningMode("branchStudy");

  /** Self-study (个人自主学). */
  public static final LearningMode SELF_STUDY = new LearningMode("selfStudy");

  /** At venues (阵地引领学). */
  public static final LearningMode VENUE_STUDY = new LearningMode("venueStudy");

  /** Home visit (上门服务学). */
  public static final LearningMode HOME_VISIT = new LearningMode("homeVisit");

  /** Online push (线上推送学). */
  public static final LearningMode ONLINE_PUSH = new LearningMode("onlinePush");

  /** On-site observation (现场观摩学). */
  public static final LearningMode ON_SITE_OBSERVATION = new LearningMode("onSiteObservation");

  /** Lecture team (队伍宣讲学). */
  public static final LearningMode LECTURE_TEAM = new LearningMode("lectureTeam");

  /** Refuses what {@link #of(String)} refuses. */
  public LearningMode {
    Labels.requireCode("LearningMode", value);
  }

  /**
   * The mode of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static LearningMode of(String value) {
    return new LearningMode(value);
  }

  /** The label of a known mode; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(LearningMode other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
