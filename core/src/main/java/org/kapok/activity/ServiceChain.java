package org.kapok.activity;

/** The two chains of volunteer teams' work (引领+服务双链, J5). */
public enum ServiceChain {
  /** Guiding others, as by talks on theory (引领链). */
  GUIDANCE,
  /** Serving others, as by screening for disputes (服务链). */
  SERVICE
}
