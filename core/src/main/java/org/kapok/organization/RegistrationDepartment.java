package org.kapok.organization;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * The departments that register bodies (登记管理部门) and the categories of bodies that each registers
 * (机构类别), by the first two characters of a credit code: GB 32100-2015 with its amendments.
 */
public enum RegistrationDepartment {
  /** Staffing authorities: public bodies. */
  ESTABLISHMENT(
      '1',
      LocalizedText.of("zh", "机构编制", "en", "public sector staffing"),
      Labels.of(
          "c1",
          "机关",
          "government organ",
          "c2",
          "事业单位",
          "public institution",
          "c3",
          "中央编办直接管理机构编制的群众团体",
          "mass organisation",
          "c9",
          "其他",
          "other")),
  /** Foreign affairs. */
  FOREIGN_AFFAIRS(
      '2',
      LocalizedText.of("zh", "外交", "en", "foreign affairs"),
      Labels.of("c1", "外国常驻新闻机构", "resident foreign press", "c9", "其他", "other")),
  /** Administration of justice. */
  JUSTICE(
      '3',
      LocalizedText.of("zh", "司法行政", "en", "justice"),
      Labels.of(
          "c1",
          "律师执业机构",
          "law firm",
          "c2",
          "公证处",
          "notary office",
          "c3",
          "基层法律服务所",
          "grassroots legal service",
          "c4",
          "司法鉴定机构",
          "forensic institution",
          "c5",
          "仲裁委员会",
          "arbitration commission",
          "c9",
          "其他",
          "other")),
  /** Culture. */
  CULTURE(
      '4',
      LocalizedText.of("zh", "文化", "en", "culture"),
      Labels.of("c1", "外国在华文化中心", "foreign cultural centre", "c9", "其他", "other")),
  /** Civil affairs: social organisations, and committees of villages and residents. */
  CIVIL_AFFAIRS(
      '5',
      LocalizedText.of("zh", "民政", "en", "civil affairs"),
      Labels.of(
          "c1",
          "社会团体",
          "association",
          "c2",
          "民办非企业单位",
          "private non-enterprise unit",
          "c3",
          "基金会",
          "foundation",
          "c4",
          "村民委员会",
          "villagers' committee",
          "c5",
          "居民委员会",
          "residents' committee",
          "c9",
          "其他",
          "other")),
  /** Tourism. */
  TOURISM(
      '6',
      LocalizedText.of("zh", "旅游", "en", "tourism"),
      Labels.of(
          "c1",
          "外国旅游部门常驻代表机构",
          "foreign tourist office",
          "c2",
          "港澳台地区旅游部门常驻内地（大陆）代表机构",
          "tourist office of Hong Kong, Macao or Taiwan",
          "c9",
          "其他",
          "other")),
  /** Religious affairs. */
  RELIGION(
      '7',
      LocalizedText.of("zh", "宗教", "en", "religious affairs"),
      Labels.of("c1", "宗教活动场所", "place of worship", "c2", "宗教院校", "seminary", "c9", "其他", "other")),
  /** Trade unions. */
  TRADE_UNIONS(
      '8',
      LocalizedText.of("zh", "工会", "en", "trade unions"),
      Labels.of("c1", "基层工会", "grassroots trade union", "c9", "其他", "other")),
  /** Industry and commerce, today market supervision. */
  COMMERCE(
      '9',
      LocalizedText.of("zh", "工商", "en", "industry and commerce"),
      Labels.of(
          "c1",
          "企业",
          "enterprise",
          "c2",
          "个体工商户",
          "self-employed business",
          "c3",
          "农民专业合作社",
          "farmers' cooperative")),
  /** The military. */
  MILITARY(
      'A',
      LocalizedText.of("zh", "中央军委改革和编制办公室", "en", "military staffing"),
      Labels.of("c1", "军队事业单位", "military institution", "c9", "其他", "other")),
  /** Agriculture: rural collectives. */
  AGRICULTURE(
      'N',
      LocalizedText.of("zh", "农业", "en", "agriculture"),
      Labels.of(
          "c1",
          "组级集体经济组织",
          "collective of a group",
          "c2",
          "村级集体经济组织",
          "collective of a village",
          "c3",
          "乡镇级集体经济组织",
          "collective of a township",
          "c9",
          "其他",
          "other")),
  /** All others. */
  OTHER('Y', LocalizedText.of("zh", "其他", "en", "other"), Labels.of("c1", "其他", "other"));

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
    return categories.label("c" + second);
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
