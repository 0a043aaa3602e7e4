/**
 * Personal data (个人信息), wherever it is held: how sensitive a field is, for which purposes it is
 * held, who consented to what, how long it is kept, and how it is shown without being told.
 *
 * <p>A package of its own, below the concepts that hold personal data: members hold names and birth
 * dates, care holds hardship, orders hold addresses for delivery, and all of them have to answer
 * the same questions in the same way. It knows none of them: a concept lists its fields as {@link
 * org.kapok.privacy.PersonalField}s, and the answers are given per field.
 *
 * <p>It follows the Personal Information Protection Law of the People's Republic of China (PIPL,
 * 个人信息保护法): minimal data for a stated purpose (articles 5 and 6), consent and its withdrawal (13 to
 * 16), shortest retention (19), sensitive data with separate consent (28 and 29), export and
 * erasure (45 and 47). It is no legal advice; what a city may do is its own {@link
 * org.kapok.privacy.PrivacyPolicy}.
 */
@NullMarked
package org.kapok.privacy;

import org.jspecify.annotations.NullMarked;
