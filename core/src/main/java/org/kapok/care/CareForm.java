package org.kapok.care;

/** The three forms of duties of care (联、送、访, J3). */
public enum CareForm {
  /** Keeping in touch (联): a contact person calls or writes. */
  LINK,
  /** Bringing something (送), goods or a service. */
  DELIVERY,
  /** A must-visit (必访). */
  VISIT
}
