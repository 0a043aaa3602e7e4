package org.kapok.organization;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * The departments that register bodies (登记管理部门) and the categories of bodies that each registers
 * (机构类别), by the first two characters of a credit code: GB 32100-2015 with its amendments.
 *
 * <p>How sure each is: 12, 51, 53 and 91 stand on codes of real bodies that the tests hold. The
 * other pairs, save 54 and 55, are the table as it is generally reprinted (such as <a
 * href="https://osuse.cn/post/10002590.html">here</a>), not checked against the standard itself.
 * That villagers' and residents' committees have 54 and 55 is in neither: it is how civil affairs
 * offices number them, from general knowledge; which is which is not confirmed, so both have one
 * label.
 */
public enum RegistrationDepartment {
  /** Staffing authorities: public bodies. */
  ESTABLISHMENT(
      '1',
      LocalizedText.of("zh", "机构编制", "en", "public sector staffing"),
      Labels.of(
          "1",
          "机关",
          "government organ",
          "2",
          "事业单位",
          "public institution",
          "3",
          "中央编办直接管理机构编制的群众团体",
          "mass organisation",
          "9",
          "其他",
          "other")),
  /** Foreign affairs. */
  FOREIGN_AFFAIRS(
      '2',
      LocalizedText.of("zh", "外交", "en", "foreign affairs"),
      Labels.of("1", "外国常驻新闻机构", "resident foreign press", "9", "其他", "other")),
  /** Administration of justice. */
  JUSTICE(
      '3',
      LocalizedText.of("zh", "司法行政", "en", "justice"),
      Labels.of(
          "1",
          "律师执业机构",
          "law firm",
          "2",
          "公证处",
          "notary office",
          "3",
          "基层法律服务所",
          "grassroots legal service",
          "4",
          "司法鉴定机构",
          "forensic institution",
          "5",
          "仲裁委员会",
          "arbitration commission",
          "9",
          "其他",
          "other")),
  /** Culture. */
  CULTURE(
      '4',
      LocalizedText.of("zh", "文化", "en", "culture"),
      Labels.of("1", "外国在华文化中心", "foreign cultural centre", "9", "其他", "other")),
  /** Civil affairs: social organisations, and committees of villages and residents. */
  CIVIL_AFFAIRS(
      '5',
      LocalizedText.of("zh", "民政", "en", "civil affairs"),
      Labels.of(
          "1",
          "社会团体",
          "association",
          "2",
          "民办非企业单位",
          "private non-enterprise unit",
          "3",
          "基金会",
          "foundation",
          "4",
          "基层群众性自治组织",
          "committee of villagers or residents",
          "5",
          "基层群众性自治组织",
          "committee of villagers or residents",
          "9",
          "其他",
          "other")),
  /** Tourism. */
  TOURISM(
      '6',
      LocalizedText.of("zh", "旅游", "en", "tourism"),
      Labels.of(
          "1",
          "外国旅游部门常驻代表机构",
          "foreign tourist office",
          "2",
          "港澳台地区旅游部门常驻内地（大陆）代表机构",
          "tourist office of Hong Kong, Macao or Taiwan",
          "9",
          "其他",
          "other")),
  /** Religious affairs. */
  RELIGION(
      '7',
      LocalizedText.of("zh", "宗教", "en", "religious affairs"),
      Labels.of("1", "宗教活动场所", "place of worship", "2", "宗教院校", "seminary", "9", "其他", "other")),
  /** Trade unions. */
  TRADE_UNIONS(
      '8',
      LocalizedText.of("zh", "工会", "en", "trade unions"),
      Labels.of("1", "基层工会", "grassroots trade union", "9", "其他", "other")),
  /** Industry and commerce, today market supervision. */
  COMMERCE(
      '9',
      LocalizedText.of("zh", "工商", "en", "industry and commerce"),
      Labels.of(
          "1",
          "企业",
          "enterprise",
          "2",
          "个体工商户",
          "self-employed business",
          "3",
          "农民专业合作社",
          "farmers' cooperative")),
  /** The military. */
  MILITARY(
      'A',
      LocalizedText.of("zh", "中央军委改革和编制办公室", "en", "military staffing"),
      Labels.of("1", "军队事业单位", "military institution", "9", "其他", "other")),
  /** Agriculture: rural collectives. */
  AGRICULTURE(
      'N',
      LocalizedText.of("zh", "农业", "en", "agriculture"),
      Labels.of(
          "1",
          "组级集体经济组织",
          "collective of a group",
          "2",
          "村级集体经济组织",
          "collective of a village",
          "3",
          "乡镇级集体经济组织",
          "collective of a township",
          "9",
          "其他",
          "other")),
  /** All others. */
  OTHER('Y', LocalizedText.of("zh", "其他", "en", "other"), Labels.of("1", "其他", "other"));

  private final char code;
  private final LocalizedText label;
  private final Labels categories;

  RegistrationDepartment(char code, LocalizedText label, Labels categories) {
    this.code = code;
    this.label = label;
    this.categories = categories;
  }

  /** The first character of credit codes that it issues. */
  public char code() {
    return code;
  }

  /** Its name. */
  public LocalizedText label() {
    return label;
  }

  /** The name of the category with this second character; empty if it registers none such. */
  public Optional<LocalizedText> category(char second) {
    return categories.label(String.valueOf(second));
  }

  /** The department with this code; empty if there is none. */
  public static Optional<RegistrationDepartment> of(char code) {
    for (RegistrationDepartment each : values()) {
      if (each.code == code) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
