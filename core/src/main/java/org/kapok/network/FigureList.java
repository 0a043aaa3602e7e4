package org.kapok.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.activity.ReachPrecision;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** Figures as they are gathered: those of one kind share facts, code and label. */
final class FigureList {
  private final List<Figure> figures = new ArrayList<>();

  /** One kind of figures. */
  record Kind(FigureList list, List<String> facts, String code, String zh, String en) {
    /** A count. */
    void is(long count) {
      add(Optional.empty(), LocalizedText.of("zh", zh, "en", en), count);
    }

    /** A count of one part, called by its label or else by its code. */
    void of(String part, Optional<LocalizedText> label, long count) {
      add(Optional.of(part), labelOf(part, label), count);
    }

    /** A value of one part. */
    void of(
        String part,
        Optional<LocalizedText> label,
        Optional<Ratio> value,
        ReachPrecision precision) {
      list.figures.add(
          new Figure(facts, code, Optional.of(part), labelOf(part, label), value, precision));
    }

    /** A value. */
    void is(Optional<Ratio> value, ReachPrecision precision) {
      list.figures.add(
          new Figure(
              facts,
              code,
              Optional.empty(),
              LocalizedText.of("zh", zh, "en", en),
              value,
              precision));
    }

    private void add(Optional<String> part, LocalizedText label, long count) {
      list.figures.add(
          new Figure(facts, code, part, label, Optional.of(Ratio.of(count)), ReachPrecision.EXACT));
    }

    private LocalizedText labelOf(String part, Optional<LocalizedText> label) {
      String chinese = label.map(each -> each.in("zh")).orElse(part);
      String english = label.map(each -> each.in("en")).orElse(part);
      return LocalizedText.of("zh", zh + "（" + chinese + "）", "en", en + " (" + english + ")");
    }
  }

  /** A kind of figures of these facts, which are separated by a blank. */
  Kind kind(String facts, String code, String zh, String en) {
    return new Kind(this, List.of(facts.split(" ")), code, zh, en);
  }

  List<Figure> all() {
    return List.copyOf(figures);
  }
}
