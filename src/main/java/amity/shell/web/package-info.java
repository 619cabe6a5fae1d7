/** The web frame: security, static files, errors, the theme and what every template is given. */
@org.jspecify.annotations.NullMarked
package amity.shell.web;
