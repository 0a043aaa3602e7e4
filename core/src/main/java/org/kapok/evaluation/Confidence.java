package org.kapok.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * How sure a confidence interval is (置信水平), with its two-sided critical values as data: quantiles
 * of the normal distribution and of Student's t at (1 + level) / 2, rounded up at the sixth
 * decimal, so that an interval is never too narrow.
 *
 * <p>Example: {@code Confidence.PERCENT_95.student(10)} is 2.228139, {@code normal()} 1.959964.
 */
public enum Confidence {
  /** 90 in 100 such intervals contain the true figure. */
  PERCENT_90(
      "0.90",
      "1.644854",
      "6.313752 2.919986 2.353364 2.131847 2.015049 1.943181 1.894579 "
          + "1.859549 1.833113 1.812462 1.795885 1.782288 1.770934 1.761311 "
          + "1.753051 1.745884 1.739607 1.734064 1.729133 1.724719 1.720743 "
          + "1.717145 1.713872 1.710883 1.708141 1.705618 1.703289 1.701131 "
          + "1.699128 1.697261 1.683852 1.670649 1.657651"),
  /** 95 in 100 such intervals contain the true figure. */
  PERCENT_95(
      "0.95",
      "1.959964",
      "12.706205 4.302653 3.182447 2.776446 2.570582 2.446912 2.364625 "
          + "2.306005 2.262158 2.228139 2.200986 2.178813 2.160369 2.144787 "
          + "2.131450 2.119906 2.109816 2.100923 2.093025 2.085964 2.079614 "
          + "2.073874 2.068658 2.063899 2.059539 2.055530 2.051831 2.048408 "
          + "2.045230 2.042273 2.021076 2.000298 1.979931"),
  /** 99 in 100 such intervals contain the true figure. */
  PERCENT_99(
      "0.99",
      "2.575830",
      "63.656742 9.924844 5.840910 4.604095 4.032143 3.707429 3.499484 "
          + "3.355388 3.249836 3.169273 3.105807 3.054540 3.012276 2.976843 "
          + "2.946713 2.920782 2.898231 2.878441 2.860935 2.845340 2.831360 "
          + "2.818757 2.807336 2.796940 2.787436 2.778715 2.770683 2.763263 "
          + "2.756386 2.749996 2.704460 2.660284 2.617422");

  /** Of which degrees of freedom the values are: each to 30, then these. */
  private static final List<Long> BEYOND_THIRTY = List.of(40L, 60L, 120L);

  private static final int EACH = 30;

  private final Amount level;
  private final BigDecimal normal;
  private final List<BigDecimal> student;

  Confidence(String level, String normal, String student) {
    this.level = Amount.of(level);
    this.normal = new BigDecimal(normal);
    this.student = Stream.of(student.split(" ")).map(BigDecimal::new).toList();
  }

  /** The level itself, between 0 and 1: 0.95. */
  public Amount level() {
    return level;
  }

  /** The critical value of the normal distribution. */
  public BigDecimal normal() {
    return normal;
  }

  /**
   * The critical value of Student's t. Beyond 30 degrees of freedom it is that of the largest
   * number tabulated (40, 60, 120) which is not above, so it is never too small.
   *
   * @param degreesOfFreedom at least 1
   * @throws IllegalArgumentException if below 1
   */
  public BigDecimal student(long degreesOfFreedom) {
    if (degreesOfFreedom < 1) {
      throw new InvalidValueException(
          "degreesOfFreedom must be 1 or above, was {0}", degreesOfFreedom);
    }
    if (degreesOfFreedom <= EACH) {
      return student.get((int) degreesOfFreedom - 1);
    }
    long beyond = BEYOND_THIRTY.stream().filter(each -> each <= degreesOfFreedom).count();
    return student.get(EACH - 1 + (int) beyond);
  }
}
