package org.kapok.id;

/** What kind of subject takes part and is honoured: G14 rewards groups and individuals alike. */
public enum SubjectType {
  /** A person (个人). */
  MEMBER,
  /** A volunteer team or another group of persons (集体). */
  TEAM,
  /** An organisation (组织). */
  ORGANIZATION
}
