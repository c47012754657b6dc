export const givenNames = 'mohammed | mohamed | muhammad | ahmed | ali | hassan | abdellatif | abdelatif | nasser | khalid | john | jan | pierre | marie';
