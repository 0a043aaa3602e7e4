package org.kapok.demo.city;

import java.util.List;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;

/**
 * A district, and a rectangle of built-up land that lies within it, in which places are put.
 *
 * @param code its code
 * @param chinese its name without the last character
 * @param english its name
 * @param south in thousandths of a degree, inclusive
 * @param north in thousandths of a degree, exclusive
 * @param west in thousandths of a degree, inclusive
 * @param east in thousandths of a degree, exclusive
 */
record District(
    DivisionCode code, String chinese, String english, int south, int north, int west, int east) {
  /** The eleven districts of Guangzhou, in the order of their codes. */
  static final List<District> GUANGZHOU =
      List.of(
          district("440103", "荔湾", "Liwan", 23_110, 23_135, 113_232, 113_248),
          district("440104", "越秀", "Yuexiu", 23_118, 23_145, 113_258, 113_298),
          district("440105", "海珠", "Haizhu", 23_082, 23_100, 113_268, 113_345),
          district("440106", "天河", "Tianhe", 23_125, 23_180, 113_330, 113_400),
          district("440111", "白云", "Baiyun", 23_170, 23_300, 113_255, 113_310),
          district("440112", "黄埔", "Huangpu", 23_115, 23_200, 113_445, 113_520),
          district("440113", "番禺", "Panyu", 22_930, 23_010, 113_320, 113_400),
          district("440114", "花都", "Huadu", 23_370, 23_440, 113_170, 113_270),
          district("440115", "南沙", "Nansha", 22_740, 22_820, 113_480, 113_560),
          district("440117", "从化", "Conghua", 23_530, 23_640, 113_540, 113_640),
          district("440118", "增城", "Zengcheng", 23_250, 23_330, 113_770, 113_860));

  private static final int STEPS = 100;
  private static final double DEGREE = 1000.0 * STEPS;

  private static District district(
      String code, String chinese, String english, int south, int north, int west, int east) {
    return new District(DivisionCode.of(code), chinese, english, south, north, west, east);
  }

  /** A spot in it. */
  GeoPoint point(Draw draw) {
    int up = south * STEPS + draw.at(1).below((north - south) * STEPS);
    int right = west * STEPS + draw.at(2).below((east - west) * STEPS);
    return GeoPoint.of(up / DEGREE, right / DEGREE);
  }
}
