package io.gendan.order.product;

import io.gendan.eventsourcing.Refusal;

enum ProductRefusal implements Refusal {
    PRODUCT_NOT_KNOWN("There is no product with this id: register it first", 404),
    PRICE_TOO_FAR_AWAY("A price holds from a day between the year 2000 and two years from now: correct validFrom", 422),
    CHANGE_CHANGES_NOTHING("The product is described like that already: send what is to be changed", 409),
    PRODUCT_NO_TAKEN("Another product has this productNo", 409),
    GROSS_BELOW_NET("With its packing a product cannot weigh less than without: correct one of the weights", 422),
    CARTON_BELOW_PACK("The pack does not fit into the outer carton: correct one of the sizes", 422);

    private final String sentence;
    private final int status;

    ProductRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
