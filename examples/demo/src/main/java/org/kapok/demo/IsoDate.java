package org.kapok.demo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kapok.quantity.CalendarRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date, year first. */
final class IsoDate implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      CalendarRange.require("the date", date);
      return date;
    } catch (IllegalArgumentException outside) {
      throw new TypeConversionException(outside.getMessage());
    } catch (DateTimeParseException noDate) {
      throw new TypeConversionException(
          "\"" + text + "\" is no date; write year-month-day, such as 2025-12-31");
    }
  }
}
