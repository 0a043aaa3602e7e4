package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;

/** What the sample city comes to, row by row. */
final class PlacesReport {
  private final SampleCity city;
  private final Language language;

  PlacesReport(SampleCity city, Language language) {
    this.city = city;
    this.language = language;
  }

  /** A head and the rows. */
  List<String> lines() {
    RowLines rows = new RowLines(language);
    new VenueRows(city, rows).add();
    new OrganizationRows(city, rows).add();
    new TalentRows(city, rows).add();
    List<String> lines = new ArrayList<>();
    lines.add(
        language.say(
            "A small network, made up, on Sunday " + SampleCity.TODAY,
            "示例网络（虚构数据），" + SampleCity.TODAY + "，星期日"));
    lines.add("");
    lines.addAll(rows.lines());
    return lines;
  }
}
