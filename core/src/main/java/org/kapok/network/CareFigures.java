package org.kapok.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kapok.care.CareDuty;
import org.kapok.care.CareForm;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;
import org.kapok.id.CareDutyId;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/** The figures of care: how many duties of each form there are, and how often they were done. */
final class CareFigures {
  private static final Map<CareForm, LocalizedText> FORMS =
      Map.of(
          CareForm.LINK, LocalizedText.of("zh", "联", "en", "links"),
          CareForm.DELIVERY, LocalizedText.of("zh", "送", "en", "deliveries"),
          CareForm.VISIT, LocalizedText.of("zh", "必访", "en", "must-visits"));

  private final CityNetwork city;
  private final LocalDate asOf;
  private final DateSpan period;
  private final FigureList list;

  CareFigures(CityNetwork city, LocalDate asOf, DateSpan period, FigureList list) {
    this.city = city;
    this.asOf = asOf;
    this.period = period;
    this.list = list;
  }

  void add() {
    Map<CareForm, Integer> duties = new EnumMap<>(CareForm.class);
    Map<CareForm, Integer> done = new EnumMap<>(CareForm.class);
    Map<CareDutyId, CareForm> forms = new HashMap<>();
    for (CareProgramme programme : city.care().programmes()) {
      for (CareDuty duty : programme.duties()) {
        forms.put(duty.id(), duty.form());
        duties.merge(duty.form(), 1, Integer::sum);
      }
    }
    for (CareRecord each : city.care().records()) {
      CareForm form = forms.get(each.duty());
      if (form != null && isCounted(each)) {
        done.merge(form, 1, Integer::sum);
      }
    }
    addAll(list.kind("J3", "careDuties", "关爱事项", "duties of care"), duties);
    addAll(list.kind("J3", "careDone", "关爱办结", "care done"), done);
  }

  private boolean isCounted(CareRecord done) {
    return !done.cancelled() && !done.doneOn().isAfter(asOf) && period.contains(done.doneOn());
  }

  private static void addAll(FigureList.Kind kind, Map<CareForm, Integer> counts) {
    for (CareForm form : CareForm.values()) {
      kind.of(Codes.of(form), Optional.ofNullable(FORMS.get(form)), counts.getOrDefault(form, 0));
    }
  }
}
