/** The client list, the map, the client page and the sheet that asks what came back. */
@org.jspecify.annotations.NullMarked
package amity.clientpage.web;
