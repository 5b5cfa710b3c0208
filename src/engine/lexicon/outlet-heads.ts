/**
 * Last words of the names of newspapers, magazines and broadcasters (“the Harlow Gazette”), in lower case. Own list.
 */
export const outletHeads: readonly string[] = `
advertiser advocate argus beacon bee bugle bulletin caller chronicle constitution courier daily democrat-gazette desk
digest dispatch echo enquirer examiner express fm gazette globe herald independent inquirer insider intelligencer
journal ledger lookout magazine mail mercury messenger mirror monitor news newspaper newspapers newsroom newswire
observer pioneer post post-dispatch press radio record recorder register reporter republic review sentinel spectator
standard star star-tribune statesman sun sun-times telegram telegraph television times times-dispatch times-union
tribune tv union-tribune weekly wire world-herald zeitung
`
  .trim()
  .split(/\s+/);
