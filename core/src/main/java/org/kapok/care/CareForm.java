package org.kapok.care;

/** The three forms of duties of care (联、送、访, J3). */
public enum CareForm {
  /** Keeping in touch (联): a contact person calls or writes. */
  LINK("careLink"),
  /** Bringing something (送), goods or a service. */
  DELIVERY("careDelivery"),
  /** A must-visit (必访). */
  VISIT("careVisit");

  private final String participationKind;

  CareForm(String participationKind) {
    this.participationKind = participationKind;
  }

  /** The kind of participation that a duty of this form yields, such as {@code careVisit}. */
  public String participationKind() {
    return participationKind;
  }
}
