package org.kapok.demo;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How spreadsheets of participations are written and read.
 *
 * @param language of the names of columns, and of words such as yes; either is read
 * @param zone of the times that have no offset, and of those that are written
 */
record CsvStyle(Language language, Optional<ZoneId> zone) {}
