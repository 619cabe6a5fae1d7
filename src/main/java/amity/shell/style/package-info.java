/** What of the styles of others our pages ask for: it works while Amity is built, not while she runs. */
@org.jspecify.annotations.NullMarked
package amity.shell.style;
