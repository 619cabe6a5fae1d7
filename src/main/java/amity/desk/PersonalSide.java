package amity.desk;

import amity.client.Client;

/** Whether personal things may be brought up with a client. */
final class PersonalSide {
    private PersonalSide() {}

    static boolean open(Client client) {
        return client.theirStrand() == Client.TheirStrand.OPEN && client.ourStrand() != Client.OurStrand.BUSINESS_ONLY;
    }
}
