/** What is worth finding out, for a season and on a client's page. */
@NullMarked
package amity.knowing.question.web;

import org.jspecify.annotations.NullMarked;
