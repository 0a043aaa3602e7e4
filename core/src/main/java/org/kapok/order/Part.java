package org.kapok.order;

/** Which part somebody had in a service (参与方式). */
public enum Part {
  /** Was served (受助). */
  RECEIVED,
  /** Served (服务). */
  GAVE
}
