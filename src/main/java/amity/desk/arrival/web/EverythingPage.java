package amity.desk.arrival.web;

import amity.desk.arrival.Everything;
import java.util.List;

/** All that is kept of a client, as they would get it. */
public record EverythingPage(String client, String address, String on, List<Everything.Part> parts) {}
