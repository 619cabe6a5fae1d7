package amity.clientpage.web;

import amity.moment.Moment;
import java.util.Map;

/** The moments that a client's page shows: a page of its list, and all of them by id, those behind the figures too. */
record PageMoments(MomentList list, Map<Moment.Id, Moment> moments) {}
