package org.kapok.demo;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kapok.id.ActivityId;
import org.kapok.id.OrderId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/** The columns of what every participation may have. */
enum CsvFixedColumn implements CsvColumn {
  ID(
      "id",
      "编号",
      text(each -> Optional.of(each.id())),
      (cell, row) -> row.participation().id(ParticipationId.of(cell))),
  REVISION(
      "revision",
      "修订号",
      text(each -> Optional.of(each.revision()).filter(revision -> revision != 0)),
      (cell, row) -> row.participation().revision(whole(cell))),
  CANCELLED(
      "cancelled",
      "已撤销",
      (each, style) ->
          Optional.of(each.cancelled())
              .filter(cancelled -> cancelled)
              .map(cancelled -> CsvWords.flag(cancelled, style.language())),
      (cell, row) -> row.participation().cancelled(CsvWords.flag(cell))),
  SUBJECT_TYPE(
      "subjectType",
      "对象类型",
      (each, style) -> Optional.of(CsvWords.type(each.subject().type(), style.language())),
      (cell, row) -> row.type(CsvWords.type(cell))),
  SUBJECT(
      "subject",
      "对象编号",
      text(each -> Optional.of(each.subject().value())),
      (cell, row) -> row.subject(cell)),
  KIND(
      "kind",
      "类别",
      text(each -> Optional.of(each.kind())),
      (cell, row) -> row.participation().kind(cell)),
  START(
      "start",
      "开始时间",
      (each, style) -> Optional.of(CsvTime.text(each.start(), style.zone())),
      (cell, row) -> row.participation().start(row.instant(cell))),
  DURATION(
      "duration",
      "时长",
      text(Participation::duration),
      (cell, row) -> row.participation().duration(CsvWords.duration(cell))),
  RECORDED_AT(
      "recordedAt",
      "登记时间",
      (each, style) -> each.recordedAt().map(at -> CsvTime.text(at, style.zone())),
      (cell, row) -> row.participation().recordedAt(row.instant(cell))),
  VENUE(
      "venue",
      "阵地",
      text(Participation::venue),
      (cell, row) -> row.participation().venue(VenueId.of(cell))),
  VENUE_FUNCTION(
      "venueFunction",
      "阵地功能",
      text(Participation::venueFunction),
      (cell, row) -> row.participation().venueFunction(cell)),
  ACTIVITY(
      "activity",
      "活动",
      text(Participation::activity),
      (cell, row) -> row.participation().activity(ActivityId.of(cell))),
  ROUTE(
      "route",
      "路线",
      text(Participation::route),
      (cell, row) -> row.participation().route(RouteId.of(cell))),
  ORDER(
      "order",
      "订单",
      text(Participation::order),
      (cell, row) -> row.participation().order(OrderId.of(cell))),
  THEME("theme", "主题", text(Participation::theme), (cell, row) -> row.participation().theme(cell)),
  MODE("mode", "学习方式", text(Participation::mode), (cell, row) -> row.participation().mode(cell)),
  ROLE("role", "角色", text(Participation::role), (cell, row) -> row.participation().role(cell)),
  RATING(
      "rating",
      "评分",
      text(Participation::rating),
      (cell, row) -> row.participation().rating(Amount.of(cell)));

  private final String english;
  private final String chinese;
  private final BiFunction<Participation, CsvStyle, Optional<String>> writing;
  private final BiConsumer<String, CsvRow> reading;

  CsvFixedColumn(
      String english,
      String chinese,
      BiFunction<Participation, CsvStyle, Optional<String>> writing,
      BiConsumer<String, CsvRow> reading) {
    this.english = english;
    this.chinese = chinese;
    this.writing = writing;
    this.reading = reading;
  }

  private static BiFunction<Participation, CsvStyle, Optional<String>> text(
      Function<Participation, Optional<?>> part) {
    return (each, style) -> part.apply(each).map(Object::toString);
  }

  private static long whole(String cell) {
    if (!cell.matches("\\d{1,18}")) {
      throw new IllegalArgumentException(
          "must be a whole number of at most 18 digits, was \"" + cell + "\"");
    }
    return Long.parseLong(cell);
  }

  @Override
  public String header(Language language) {
    return language.say(english, chinese);
  }

  @Override
  public boolean isGuarded() {
    return true;
  }

  @Override
  public boolean isTrimmed() {
    return switch (this) {
      case REVISION, CANCELLED, SUBJECT_TYPE, START, DURATION, RECORDED_AT, RATING -> true;
      default -> false;
    };
  }

  @Override
  public boolean isRequired() {
    return this == ID || this == SUBJECT || this == KIND || this == START;
  }

  @Override
  public Optional<String> write(Participation participation, CsvStyle style) {
    return writing.apply(participation, style);
  }

  @Override
  public void read(String cell, CsvRow row) {
    reading.accept(cell, row);
  }
}
