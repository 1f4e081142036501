package io.gendan.order.invoice;

import io.gendan.eventsourcing.Refusal;

enum InvoiceRefusal implements Refusal {
    INVOICE_NOT_KNOWN("There is no invoice with this id", 404),
    INVOICE_VOID("The invoice is void: nothing is owed by it", 409),
    INVOICE_NOT_OF_THIS_ORDER("The invoice is another order's", 422),
    NOT_THE_INVOICES_CURRENCY("An invoice is paid, credited and reminded of in its own currency", 422),
    VALUE_DATE_NOT_BELIEVABLE("A payment received has a value date from the year 2000 up to today", 422),
    PAYMENT_REFERENCE_TAKEN("Another payment of this invoice has this reference", 409),
    PAYMENT_NOT_KNOWN("The invoice has no payment with this reference", 404),
    CREDIT_ABOVE_INVOICE("The credit notes of an invoice are together not more than the invoice", 422),
    NOTHING_OPEN("The invoice is paid: there is nothing to remind of", 409),
    NOT_OVERDUE("Nobody is reminded before the day after the due date", 409),
    REMINDER_OUT_OF_TURN("The levels 1, 2 and 3 follow one another", 409),
    REMINDER_TOO_SOON("The customer has time to answer the reminder before", 409),
    REMINDER_WAITS("A reminder of this invoice waits already", 409),
    REMINDER_NOT_OF_THE_INVOICES_SHIPMENTS("A reminder is for exactly the shipments of its invoice", 422),
    REMINDER_ABOVE_OPEN_AMOUNT("A reminder asks for no more than is open", 422);

    private final String sentence;
    private final int status;

    InvoiceRefusal(String sentence, int status) {
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
