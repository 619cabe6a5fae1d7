/** The client’s own page, behind a door of its own. */
@org.jspecify.annotations.NullMarked
package amity.portal.web;
