/** What is worth finding out, for a season and on a client's page. */
@NullMarked
package amity.season.question.web;

import org.jspecify.annotations.NullMarked;
