package org.kapok.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Programme;
import org.kapok.activity.ReachFigure;
import org.kapok.activity.ReachMeasure;
import org.kapok.activity.ReachPrecision;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.id.SessionId;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** The figures of what takes place. */
final class ActivityFigures {
  private static final Map<ServiceChain, LocalizedText> CHAINS =
      Map.of(
          ServiceChain.GUIDANCE, LocalizedText.of("zh", "引领", "en", "guidance"),
          ServiceChain.SERVICE, LocalizedText.of("zh", "服务", "en", "service"));

  private final CityNetwork city;
  private final ActivityRegister register;
  private final LocalDate asOf;
  private final DateSpan period;
  private final FigureList list;

  ActivityFigures(CityNetwork city, LocalDate asOf, DateSpan period, FigureList list) {
    this.city = city;
    this.register = city.activities();
    this.asOf = asOf;
    this.period = period;
    this.list = list;
  }

  void add() {
    List<Session> held = held(period);
    addGrowth(held);
    addProgrammes();
    addSessions(held);
    list.kind("J4", "teachingPoints", "教学点", "teaching points")
        .is(register.teachingPoints().size());
    list.kind("J4", "specialities", "专业", "specialities").is(register.specialities().size());
    addActions(held);
  }

  private List<Session> held(DateSpan days) {
    Instant end = asOf.plusDays(1).atStartOfDay(city.zone()).toInstant();
    return register.held(days, city.zone(), end);
  }

  private void addGrowth(List<Session> held) {
    DateSpan before =
        DateSpan.of(period.startInclusive().minusYears(1), period.endExclusive().minusYears(1));
    long now = participations(held);
    long then = participations(held(before));
    list.kind("G5", "participations", "参与人次", "participations").is(now);
    list.kind("G5", "participationGrowth", "参与人次同比增长", "growth of participations year on year")
        .is(
            then == 0 ? Optional.empty() : Optional.of(Ratio.of(now - then, then)),
            ReachPrecision.EXACT);
  }

  private long participations(List<Session> held) {
    Set<SessionId> sessions = new HashSet<>();
    held.forEach(each -> sessions.add(each.id()));
    return register.attendances().stream()
        .filter(each -> !each.cancelled() && sessions.contains(each.session()))
        .count();
  }

  private void addProgrammes() {
    SortedMap<ReachMeasure, ReachFigure> total = new TreeMap<>();
    FigureList.Kind each = list.kind("G10", "programmeReach", "品牌成效", "reach of a programme");
    list.kind("G10", "programmes", "品牌项目", "branded programmes").is(register.programmes().size());
    for (Programme programme : register.programmes()) {
      register
          .reach(programme.id())
          .forEach(
              (measure, figure) -> {
                if (programme.umbrella().isEmpty()) {
                  total.merge(measure, figure, ReachFigure::plus);
                }
                addReach(each, programme.id() + "/" + measure, label(programme, measure), figure);
              });
    }
    FigureList.Kind all = list.kind("G10", "reach", "品牌成效", "reach of all programmes");
    total.forEach((measure, figure) -> addReach(all, measure.value(), measure.label(), figure));
  }

  private static Optional<LocalizedText> label(Programme programme, ReachMeasure measure) {
    LocalizedText counted = measure.label().orElse(LocalizedText.of("en", measure.value()));
    return Optional.of(
        LocalizedText.of(
            "zh",
            programme.name().in("zh") + "，" + counted.in("zh"),
            "en",
            programme.name().in("en") + ", " + counted.in("en")));
  }

  private static void addReach(
      FigureList.Kind kind, String part, Optional<LocalizedText> label, ReachFigure figure) {
    kind.of(part, label, Optional.of(Ratio.of(figure.amount())), figure.precision());
  }

  private void addSessions(List<Session> held) {
    FigureList.Kind modes = list.kind("J1", "sessionsByMode", "学习场次", "sessions of the mode");
    count(held, Session::mode)
        .forEach((mode, sessions) -> modes.of(mode.value(), mode.label(), sessions));
    FigureList.Kind kinds =
        list.kind("G10 J1 J4", "sessionsOfKind", "活动场次", "sessions of the kind");
    count(held, each -> Optional.of(each.kind()))
        .forEach((kind, sessions) -> kinds.of(kind.value(), kind.label(), sessions));
    list.kind("J1", "trainingYears", "培训班连续举办年数", "years running with a training class")
        .is(trainingYears());
    FigureList.Kind formats = list.kind("J2", "sessionsInFormat", "特色形式场次", "sessions in the form");
    count(held, Session::format)
        .forEach((format, sessions) -> formats.of(format.value(), format.label(), sessions));
  }

  private static <K> SortedMap<K, Long> count(
      List<Session> sessions, Function<Session, Optional<K>> key) {
    return sessions.stream()
        .flatMap(each -> key.apply(each).stream())
        .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
  }

  /** How many calendar years up to that of the day had one, without a gap. */
  private long trainingYears() {
    Set<Integer> years =
        held(DateSpan.until(asOf.plusDays(1))).stream()
            .filter(each -> each.kind().equals(ActivityKind.TRAINING_CLASS))
            .map(each -> each.start().atZone(city.zone()).getYear())
            .collect(Collectors.toSet());
    int year = years.contains(asOf.getYear()) ? asOf.getYear() : asOf.getYear() - 1;
    long running = 0;
    while (years.contains(year)) {
      year--;
      running++;
    }
    return running;
  }

  private void addActions(List<Session> held) {
    Map<ServiceChain, Long> actions = new EnumMap<>(ServiceChain.class);
    held.stream()
        .flatMap(each -> each.action().stream())
        .forEach(each -> actions.merge(each.chain(), 1L, Long::sum));
    FigureList.Kind kind = list.kind("J5", "teamActions", "队伍行动", "actions of volunteer teams");
    for (ServiceChain chain : ServiceChain.values()) {
      kind.of(
          Codes.of(chain), Optional.ofNullable(CHAINS.get(chain)), actions.getOrDefault(chain, 0L));
    }
  }
}
