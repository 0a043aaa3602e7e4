package org.kapok.benchmarks.scoring;

import java.util.function.IntConsumer;

/**
 * What the conditions of the rules read of one participation, and of what its member did before.
 * The rule engines see it through its public accessors.
 */
public final class Facts {
  private final IntConsumer matched;
  private String kind = "";
  private int minutes;
  private String venue = "";
  private String theme = "";
  private String tier = "";
  private int rating;
  private boolean noShow;
  private int hour;
  private int weekday;
  private boolean firstOfTheme;
  private boolean firstOfKind;
  private int referral;
  private boolean fourthWeek;

  /** Facts of nothing yet, which tell of each rule that matches. */
  Facts(IntConsumer matched) {
    this.matched = matched;
  }

  void read(Workload workload, int row) {
    kind = Kind.ALL.get(workload.kind[row]).code();
    minutes = workload.minutes[row];
    venue = Function.ALL.get(workload.function[row]).code();
    Theme ofRoute = workload.themeOf(row);
    theme = ofRoute == null ? "" : ofRoute.code();
    tier = Tier.ALL.get(workload.tier[row]).code();
    rating = workload.rating[row];
    noShow = workload.noShow[row];
  }

  void readTime(int hourOfDay, int dayOfWeek) {
    hour = hourOfDay;
    weekday = dayOfWeek;
  }

  void readPast(boolean isFirstOfTheme, boolean isFirstOfKind, int referrals, boolean isFourth) {
    firstOfTheme = isFirstOfTheme;
    firstOfKind = isFirstOfKind;
    referral = referrals;
    fourthWeek = isFourth;
  }

  /** Says that a rule matches; by number, {@code R01} is 0. */
  public void match(int rule) {
    matched.accept(rule);
  }

  /** What it is. */
  public String getKind() {
    return kind;
  }

  /** How long it took. */
  public int getMinutes() {
    return minutes;
  }

  /** What its venue is for. */
  public String getVenue() {
    return venue;
  }

  /** What its route is about; empty without one. */
  public String getTheme() {
    return theme;
  }

  /** How skilled the member is. */
  public String getTier() {
    return tier;
  }

  /** From 1 to 5; 0 without one. */
  public int getRating() {
    return rating;
  }

  /** Whether the member stayed away. */
  public boolean isNoShow() {
    return noShow;
  }

  /** The hour in which it began, from 0 to 23. */
  public int getHour() {
    return hour;
  }

  /** The day on which it began, from 1 for Monday to 7. */
  public int getWeekday() {
    return weekday;
  }

  /** Whether it is the member's first route of the theme. */
  public boolean isFirstOfTheme() {
    return firstOfTheme;
  }

  /** Whether it is the member's first of the kind. */
  public boolean isFirstOfKind() {
    return firstOfKind;
  }

  /** The how manieth referral it is; 0 if it is none. */
  public int getReferral() {
    return referral;
  }

  /** Whether it begins a fourth week in a row. */
  public boolean isFourthWeek() {
    return fourthWeek;
  }
}
