package io.gendan.shipment.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifierTest {
    @Test
    void an_imo_number_checks_itself() {
        assertThat(ImoNumber.of("9074729")).contains("9074729");
        assertThat(ImoNumber.of("IMO 9074729")).contains("9074729");
        assertThat(ImoNumber.of("９０７４７２９")).contains("9074729");
        assertThat(ImoNumber.of("9074728")).isEmpty();
        assertThat(ImoNumber.of("907472")).isEmpty();
        assertThat(ImoNumber.of("")).isEmpty();
    }

    @Test
    void one_harbour_has_one_code_here() {
        assertThat(UnLocode.of("CNTAO")).contains("CNTAO");
        assertThat(UnLocode.of("CNQIN")).contains("CNTAO");
        assertThat(UnLocode.of("cn qdg")).contains("CNTAO");
        assertThat(UnLocode.of("KRPUS")).contains("KRPUS");
        assertThat(UnLocode.of("QQPUS")).isEmpty();
        assertThat(UnLocode.of("Busan")).isEmpty();
        assertThat(UnLocode.of("KRPU")).isEmpty();
    }

    @Test
    void a_voyage_is_the_same_however_it_is_written() {
        assertThat(VoyageNumber.of("2601e")).contains("2601E");
        assertThat(VoyageNumber.of(" 2601-E ")).contains("2601E");
        assertThat(VoyageNumber.of("２６０１Ｅ")).contains("2601E");
        assertThat(VoyageNumber.of(" - ")).isEmpty();
        assertThat(VoyageNumber.of("1234567890123456789012")).isEmpty();
    }

    @Test
    void a_container_number_checks_itself() {
        assertThat(ContainerNumber.of("CSQU3054383")).contains("CSQU3054383");
        assertThat(ContainerNumber.of("csqu 305438-3")).contains("CSQU3054383");
        assertThat(ContainerNumber.of("APZU4812090")).contains("APZU4812090"); // ten, written as nothing
        assertThat(ContainerNumber.of("CSQU3054384")).isEmpty();
        assertThat(ContainerNumber.of("CSQA3054383")).isEmpty();
        assertThat(ContainerNumber.of("CSQU305438")).isEmpty();
    }
}
